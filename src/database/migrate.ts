import { loadConfig } from '../config/config.js';
import { openDatabase } from './open.js';

/** `npm run migration:run`: brings the schema up to date, as the service itself does when it starts. */
const dataSource = await openDatabase(loadConfig(process.env).databaseUrl, []);
await dataSource.destroy();
process.stdout.write('The database schema is up to date.\n');
