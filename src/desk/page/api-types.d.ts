/** What the API answers, as far as the page reads it. */

export type DeskState =
  'planned' | 'reminded' | 'confirmed' | 'cancelled' | 'unclear' | 'unreachable' | 'opted_out' | 'expired';

export interface LastMessage {
  id: string;
  direction: 'outbound' | 'inbound';
  kind: string;
  status: string;
  reason: string;
  text: string | null;
  at: string;
}

export interface Reminder {
  reminder_id: string;
  contact_number: string;
  /** Wall time in the appointment's own zone. */
  appt_user_dt: string;
  /** UTC. */
  appt_sys_dt: string;
  location: string | null;
  participant: string | null;
  will_attend: boolean | null;
  status: string;
  language: string | null;
  time_zone: string;
  notify_window: number | number[];
  /** With `include=conversation`. */
  desk_state?: DeskState;
  last_message?: LastMessage | null;
  opted_out?: boolean;
}

export interface Message {
  message_id: string | null;
  direction: 'outbound' | 'inbound';
  kind: string;
  status: string;
  reason: string;
  text: string | null;
  segments: number | null;
  encoding: 'GSM-7' | 'UCS-2' | null;
  window_hours: number | null;
  version: number;
  planned_for: string;
  send_at: string;
  sent_at: string | null;
  attempt: number;
  error: string | null;
  carrier: string | null;
  receipt: { status: string; code: string | null; words: string | null; at: string } | null;
}

export interface FollowUp {
  id: string;
  why: 'unclear_reply' | 'wrong_number' | 'undelivered' | 'opted_out' | 'no_answer';
  reminder_id: string;
  contact_number: string;
  participant: string | null;
  location: string | null;
  appt_user_dt: string;
  appt_sys_dt: string;
  time_zone: string;
  text: string | null;
  since: string;
  handled_at: string | null;
  handled_by: string | null;
  note: string | null;
}

export interface Session {
  /** Whether a key is needed here at all. */
  required: boolean;
  /** The API key's name. */
  name: string | null;
  may_change: boolean;
  expires_at: string | null;
}

export interface DeskEvent {
  id: string;
  type: string;
  timestamp: string;
  data: Record<string, string | number | null>;
}
