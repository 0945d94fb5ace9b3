import { beforeEach, describe, expect, it } from '@jest/globals';
import { LinesTogether } from './lines-together.js';

describe('lines of the log', () => {
  let written: string[];
  let onWrite: (text: string) => void;
  let lines: LinesTogether;

  beforeEach(() => {
    written = [];
    onWrite = () => undefined;
    lines = new LinesTogether({
      write: (text) => {
        written.push(text);
        onWrite(text);
      },
    });
  });

  /** The text that is written next. */
  const next = (): Promise<string> => new Promise((resolve) => (onWrite = resolve));

  it('are written at once where nothing else is', () => {
    lines.write('one\n');
    expect(written).toEqual(['one\n']);
  });

  it('are written together where there are many, none twice and in their order', async () => {
    for (const line of ['one\n', 'two\n', 'three\n']) lines.write(line);
    expect(await next()).toBe('two\nthree\n');
    for (const line of ['four\n', 'five\n']) lines.write(line);
    expect(await next()).toBe('four\nfive\n');
    expect(written).toHaveLength(3);
  });

  it('are not lost at the end', () => {
    for (const line of ['one\n', 'two\n']) lines.write(line);
    lines.flush();
    lines.flush();
    expect(written).toEqual(['one\n', 'two\n']);
  });
});
