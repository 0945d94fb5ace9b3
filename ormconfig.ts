import 'reflect-metadata';
import { ENTITIES } from './src/app.module.js';
import { loadConfig } from './src/platform/config/config.js';
import { settingsOrExit } from './src/platform/config/settings-or-exit.js';
import { connectDatabase } from './src/platform/database/connection/open.js';

/** For TypeORM's command line, once the project is built: `npx typeorm schema:log -d dist/ormconfig.js`. */
export default await connectDatabase(settingsOrExit(loadConfig).databaseUrl, ENTITIES);
