/** Prints as JSON how the steps of each of a subject's cases grow. A process of its own: in it nothing has run before it is counted. */
import { register } from 'node:module';

register('../runner/typescript-hook.mjs', import.meta.url);
const { StepCounter } = await import('./steps.ts');
const { SUBJECTS } = await import('./subjects.ts');
const counter = new StepCounter();
const cases = await SUBJECTS[process.argv[2]]();
const counted = [];
for (const each of cases) counted.push({ what: each.what, growth: await counter.growthOf(each) });
console.log(JSON.stringify(counted));
