import type { Appointment } from './reply-action.js';

/** Whether an appointment was asked about and not answered. */
export const isOpen = ({ asked, willAttend }: Appointment): boolean => asked && willAttend === null;
