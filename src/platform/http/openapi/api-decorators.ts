import type { Type } from '@nestjs/common';
import type * as Swagger from '@nestjs/swagger';

type Decorator = (...target: unknown[]) => void;
type DecoratorName = keyof typeof Swagger & `Api${string}`;

const notes: ((swagger: typeof Swagger) => void)[] = [];

/**
 * A decorator of @nestjs/swagger that only takes note: the package, which brings some seven hundred files along, is loaded
 * when somebody looks at the documentation, and not at every start.
 */
function noting<Name extends DecoratorName>(name: Name): (typeof Swagger)[Name] {
  const factory =
    (...options: unknown[]): Decorator =>
    (...target) => {
      notes.push((swagger) => (swagger[name] as (...options: unknown[]) => Decorator)(...options)(...target));
    };
  return factory as (typeof Swagger)[Name];
}

export const ApiBody = noting('ApiBody');
export const ApiCreatedResponse = noting('ApiCreatedResponse');
export const ApiExcludeController = noting('ApiExcludeController');
export const ApiExtension = noting('ApiExtension');
export const ApiExtraModels = noting('ApiExtraModels');
export const ApiHeader = noting('ApiHeader');
export const ApiNoContentResponse = noting('ApiNoContentResponse');
export const ApiOkResponse = noting('ApiOkResponse');
export const ApiOperation = noting('ApiOperation');
export const ApiParam = noting('ApiParam');
export const ApiProduces = noting('ApiProduces');
export const ApiProperty = noting('ApiProperty');
export const ApiPropertyOptional = noting('ApiPropertyOptional');
export const ApiQuery = noting('ApiQuery');
export const ApiResponse = noting('ApiResponse');
export const ApiServiceUnavailableResponse = noting('ApiServiceUnavailableResponse');
export const ApiTags = noting('ApiTags');
export const ApiUnauthorizedResponse = noting('ApiUnauthorizedResponse');

/** Documents a class as having the fields of `whole`, none of them required. */
export function ApiPartOf(whole: Type): ClassDecorator {
  return ({ prototype }) => {
    notes.push(({ PartialType }) => {
      Object.setPrototypeOf(prototype, PartialType(whole).prototype as object);
    });
  };
}

/** Where the document has the schema of a class that is documented. */
export const schemaPath = (model: Type): string => `#/components/schemas/${model.name}`;

/** Hands @nestjs/swagger what was noted since the last call, in its order. */
export function tellSwagger(swagger: typeof Swagger): void {
  for (const tell of notes.splice(0)) tell(swagger);
}
