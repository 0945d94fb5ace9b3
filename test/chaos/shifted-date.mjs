/**
 * Preloaded into a replica (`node --import`), shifts its time of day by CLOCK_SHIFT_MS, as where a machine's clock is
 * wrong; SIGUSR2 turns the shift around, as where it is set by hand. Only `Date`: the monotonic clock, and with it every
 * timer, has no wrong time of day. Debian's libfaketime would do no more, and would have to be installed.
 */
const RealDate = Date;
let shiftMs = Number(process.env.CLOCK_SHIFT_MS ?? 0);
process.on('SIGUSR2', () => (shiftMs = -shiftMs));

const now = () => RealDate.now() + shiftMs;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, parts, newTarget) =>
    Reflect.construct(target, parts.length > 0 ? parts : [now()], newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
