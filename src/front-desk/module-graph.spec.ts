import { describe, expect, it } from '@jest/globals';
import { modulesOf } from './module-graph.js';

const SOURCES: Readonly<Record<string, string>> = {
  'first.js': `/** @import { A } from './only-a-type.js' */
import { a,
  b } from './second.js';
import './third.js';
const later = () => import('./on-demand.js');
// import { x } from './not-even-code.js';
`,
  'second.js': `export { c } from './vendor/library.js';\nimport { d } from './first.js';\nimport { e } from './form/field.js';`,
  'third.js': '',
  'form/field.js': `import { d } from '../first.js';`,
};

describe('modulesOf', () => {
  it('finds what is imported at once, by way of others too, each once', () => {
    expect(modulesOf('first.js', (name) => SOURCES[name])).toEqual([
      'first.js',
      'second.js',
      'third.js',
      'vendor/library.js',
      'form/field.js',
    ]);
  });
});
