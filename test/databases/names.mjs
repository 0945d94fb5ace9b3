/** How every test database's name begins; its time of birth (ms, base 36) follows, as servers do not keep it. */
export const DATABASE_PREFIX = 'reminders_test_';

/** How the folder of an embedded test database begins, within the system's folder for temporary files. */
export const FOLDER_PREFIX = 'reminders-test-';
