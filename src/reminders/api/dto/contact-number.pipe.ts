import type { PipeTransform } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { InvalidInput } from '../../../platform/problem.js';
import { readContactNumber } from '../../appointment/contact-number.js';

/** A phone number in a path. */
@Injectable()
export class ContactNumberPipe implements PipeTransform<string, string> {
  transform(text: string): string {
    const number = readContactNumber(text) ?? readContactNumber(`+${text}`);
    if (number !== undefined) return number;
    throw new InvalidInput([
      {
        field: 'number',
        code: 'invalid',
        message: 'must be a phone number of 11 digits, 1XXXXXXXXXX, or in E.164',
      },
    ]);
  }
}
