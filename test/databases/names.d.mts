export const DATABASE_PREFIX: string;
export const FOLDER_PREFIX: string;
