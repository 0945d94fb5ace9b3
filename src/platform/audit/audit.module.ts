import { Module } from '@nestjs/common';
import { Audit } from './audit.js';

/** On record for what. */
@Module({ providers: [Audit], exports: [Audit] })
export class AuditModule {}
