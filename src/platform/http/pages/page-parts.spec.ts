import { describe, expect, it } from '@jest/globals';
import { joinStyles, passedOn, withHead } from './page-parts.js';

describe('joinStyles', () => {
  const SOURCES: Readonly<Record<string, string>> = {
    'shell/desk.css': `/* all */\n@import '../base.css';\n@import './bar.css';\nh1 {\n}\n`,
    'base.css': 'a {\n}\n',
    'shell/bar.css': `@import './count.css';\n.bar {\n}\n`,
    'shell/count.css': '.count {\n}\n',
    'shell/broken.css': `@import './nothing.css';\n`,
  };

  it('puts what is imported in its place, from any folder and to any depth', () => {
    expect(joinStyles('shell/desk.css', (name) => SOURCES[name])).toBe(
      '/* all */\na {\n}\n.count {\n}\n.bar {\n}\nh1 {\n}\n',
    );
  });

  it('refuses a stylesheet that imports one that is not there', () => {
    expect(() => joinStyles('shell/broken.css', (name) => SOURCES[name])).toThrow(
      'the page has no shell/nothing.css',
    );
  });
});

describe('withHead', () => {
  it('puts the common head where the page wants it, as far in, and takes it as it is', () => {
    expect(withHead('<head>\n    <!-- HEAD -->\n    <title>', '<meta content="$&" />\n<meta />\n')).toBe(
      '<head>\n    <meta content="$&" />\n    <meta />\n    <title>',
    );
  });
});

describe('passedOn', () => {
  it('names the file that a module only passes on, and none where it does more', () => {
    expect(passedOn("/** Why. */\nexport * from '../../../platform/clock/wall-clock.js';\n")).toBe(
      '../../../platform/clock/wall-clock.js',
    );
    expect(passedOn("export * from '../a.js';\nexport const b = 1;\n")).toBeUndefined();
    expect(passedOn("import { a } from '../a.js';\nexport { a };\n")).toBeUndefined();
  });
});
