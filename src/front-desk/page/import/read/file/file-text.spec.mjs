import { describe, expect, it } from '@jest/globals';
import { kindOfFile, MAX_FILE_BYTES } from './file-kind.js';
import { textOf } from './file-text.js';

const utf8 = (text) => new TextEncoder().encode(text);

describe('the text of a chosen file', () => {
  it.each([
    ['UTF-8', utf8('Teléfono;Día')],
    ['UTF-8 with a mark in front', utf8('\uFEFFTeléfono;Día')],
    ['UTF-16, as Excel writes "Unicode text"', Buffer.from('\uFEFFTeléfono;Día', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('Teléfono;Día', 'utf16le')],
    ['UTF-16, the other way round', Buffer.from('\uFEFFTeléfono;Día', 'utf16le').swap16()],
    ['Windows-1252, as Excel writes "CSV"', Buffer.from('Teléfono;Día', 'latin1')],
  ])('reads %s', (_name, bytes) => {
    expect(textOf(bytes)).toEqual({ text: 'Teléfono;Día' });
  });

  it('is none where the file is a picture', () => {
    const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    expect(textOf(picture)).toEqual({ problem: 'file_is_not_text' });
  });
});

describe('the kind of a chosen file', () => {
  it.each([
    ['nothing at all', new Uint8Array(), 'empty'],
    ['an .xlsx', utf8('PK\u0003\u0004…'), 'workbook'],
    [
      'an .ods',
      utf8('PK\u0003\u0004…mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      'open_document',
    ],
    ['an .xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'old_workbook'],
    ['a web page that is named .xls', utf8('\uFEFF\n<html xmlns:x="…"><table>'), 'html'],
    ['a table alone', utf8('<table border="1">'), 'html'],
    ['a calendar', utf8('BEGIN:VCALENDAR\r\n'), 'calendar'],
    ['a PDF', utf8('%PDF-1.7'), 'pdf'],
    ['far too much', new Uint8Array(MAX_FILE_BYTES + 1), 'too_large'],
    ['CSV', utf8('Phone,When'), 'text'],
  ])('is seen of %s', (_name, bytes, kind) => {
    expect(kindOfFile(bytes)).toBe(kind);
  });
});
