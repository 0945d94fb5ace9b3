/** For `node --import`: runs a version's TypeScript as it stands in the history, without a build. */
import { register } from 'node:module';

register('../runner/typescript-hook.mjs', import.meta.url);
