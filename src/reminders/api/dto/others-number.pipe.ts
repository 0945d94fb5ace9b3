import type { PipeTransform } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Carriers } from '../../../messaging/carriers/carriers.js';
import { InvalidInput } from '../../../platform/problem.js';
import { ContactNumberPipe } from './contact-number.pipe.js';

/** A phone number in a path that is none of the service's own, to which everybody's texts go. */
@Injectable()
export class OthersNumberPipe implements PipeTransform<string, string> {
  readonly #read = new ContactNumberPipe();

  constructor(private readonly carriers: Carriers) {}

  transform(text: string): string {
    const number = this.#read.transform(text);
    if (!this.carriers.all.some(({ sender }) => sender === number)) return number;
    throw new InvalidInput([
      { field: 'number', code: 'own_number', message: 'is a number of this service itself' },
    ]);
  }
}
