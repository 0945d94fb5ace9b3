import 'reflect-metadata';
import { ENTITIES } from './src/app.module.js';
import { configOrExit } from './src/platform/config/config-or-exit.js';
import { connectDatabase } from './src/platform/database/connection/open.js';

/** For TypeORM's command line, once the project is built: `npx typeorm schema:log -d dist/ormconfig.js`. */
export default await connectDatabase(configOrExit().databaseUrl, ENTITIES);
