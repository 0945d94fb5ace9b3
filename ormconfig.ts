import 'reflect-metadata';
import { ENTITIES } from './src/app.module.js';
import { loadConfig } from './src/config/config.js';
import { connectDatabase } from './src/database/open.js';

/** For TypeORM's command line, once the project is built: `npx typeorm schema:log -d dist/ormconfig.js`. */
export default await connectDatabase(loadConfig(process.env).databaseUrl, ENTITIES);
