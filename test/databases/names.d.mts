export const DATABASE_PREFIX: string;
export const newDatabaseName: () => string;
export const FOLDER_PREFIX: string;
export const TEMPLATE_FILE: string;
export const TEMPLATE_SCHEMA: string;
export const TEMPORARY_FOLDER: string;
