const ISO = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/** A time as carriers write it, UTC where no offset is given; undefined where it is none. */
export function carrierTime(value: unknown): Date | undefined {
  const [, day, time, offset = 'Z'] = (typeof value === 'string' && ISO.exec(value.trim())) || [];
  if (day === undefined || time === undefined) return undefined;
  const seconds = time.length === 5 ? `${time}:00` : time.slice(0, 12);
  const at = new Date(`${day}T${seconds}${offset.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
  return Number.isNaN(at.getTime()) ? undefined : at;
}
