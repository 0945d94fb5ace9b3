import { ApiPropertyOptional } from '../../../platform/http/openapi/api-decorators.js';

/** Beside the answer to what creates appointments. */
export class PossibleDuplicate {
  @ApiPropertyOptional({
    example: '2a00aadba83b40aa8a3a6e99a1bd88b9',
    description:
      'Another appointment of the same number at the same time and place with the same participant, if there is one. The new one ' +
      'is created anyway, since that may be intended; delete it if it is not.',
  })
  possible_duplicate_of?: string;
}

export function duplicateField(id: string | undefined): PossibleDuplicate {
  return id === undefined ? {} : { possible_duplicate_of: id };
}
