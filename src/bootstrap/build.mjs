/** `npm run build`: builds whether or not dist is up to date. */
import { compile } from './compile.mjs';
import { prepare } from './prepare.mjs';
import { orExit } from './root.mjs';

await orExit(async () => {
  await prepare({ build: false });
  await compile();
});
