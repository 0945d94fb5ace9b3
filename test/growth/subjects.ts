import type { GrowthCase, Subject } from './growth-case.js';

/** The cases of each subject, which load what reads it only when they are asked for. */
export const SUBJECTS: Readonly<Record<Subject, () => Promise<readonly GrowthCase[]>>> = {
  segments: async () => (await import('./cases/segments.js')).cases,
  replies: async () => (await import('./cases/replies.js')).cases,
  'long replies': async () => (await import('./cases/replies.js')).longCases,
  'cells of files': async () => (await import('./cases/file-cells.mjs')).cases,
  'values in JSON': async () => (await import('./cases/json-values.js')).cases,
  'accepted encodings': async () => (await import('./cases/accepted-encodings.js')).cases,
};
