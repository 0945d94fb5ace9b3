/** The texts that can be set, all languages or one (`MSG_TEMPLATE`, `MSG_TEMPLATE_FR`). */
export const TEMPLATE_NAMES = [
  'MSG_TEMPLATE',
  'CONFIRMATION_RESPONSE',
  'CANCEL_RESPONSE',
  'UNPARSABLE_RESPONSE',
  'HELP_RESPONSE',
  'QUESTION_RESPONSE',
  'MOVED_NOTICE',
  'CANCELED_NOTICE',
] as const;

export type TemplateName = (typeof TEMPLATE_NAMES)[number];
export type Templates = Readonly<Partial<Record<TemplateName, string>>>;

export interface WordingSettings {
  readonly orgName: string;
  readonly languageDefault: string;
  readonly locationOperator: string | undefined;
  readonly participantOperator: string | undefined;
  readonly templates: Templates;
  /** By language as it stands behind the variable's name, in lower case: `fr`, `pt_br`. */
  readonly perLanguage: Readonly<Record<string, Templates>>;
}
