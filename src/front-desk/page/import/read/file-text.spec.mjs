import { describe, expect, it } from '@jest/globals';
import { MAX_FILE_BYTES, textOf } from './file-text.js';

const utf8 = (text) => new TextEncoder().encode(text);

describe('the text of a chosen file', () => {
  it.each([
    ['UTF-8', utf8('Teléfono;Día')],
    ['UTF-8 with a mark in front', utf8('\uFEFFTeléfono;Día')],
    ['UTF-16, as Excel writes "Unicode text"', Buffer.from('\uFEFFTeléfono;Día', 'utf16le')],
    ['UTF-16, the other way round', Buffer.from('\uFEFFTeléfono;Día', 'utf16le').swap16()],
    ['Windows-1252, as Excel writes "CSV"', Buffer.from('Teléfono;Día', 'latin1')],
  ])('reads %s', (_name, bytes) => {
    expect(textOf(bytes)).toEqual({ text: 'Teléfono;Día' });
  });

  it.each([
    ['nothing at all', new Uint8Array(), 'file_empty'],
    ['an .xlsx', utf8('PK\u0003\u0004…'), 'file_is_workbook'],
    ['an .xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'file_is_workbook'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), 'file_is_not_text'],
    ['far too much', new Uint8Array(MAX_FILE_BYTES + 1), 'file_too_large'],
  ])('says what is wrong with %s', (_name, bytes, problem) => {
    expect(textOf(bytes)).toEqual({ problem });
  });
});
