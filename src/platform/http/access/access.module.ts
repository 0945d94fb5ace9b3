import { Module } from '@nestjs/common';
import { AuditModule } from '../../audit/audit.module.js';
import { EndedSessions } from '../sessions/ended-sessions.js';
import { Sessions } from '../sessions/sessions.js';
import { SignIn } from '../sessions/sign-in.js';
import { PasswordChecks } from '../users/password-checks.js';
import { SignInAttempts } from '../users/sign-in-attempts.js';
import { Streams } from './streams.js';

/** Who has signed in, and who listens. */
@Module({
  imports: [AuditModule],
  providers: [EndedSessions, PasswordChecks, Sessions, SignIn, SignInAttempts, Streams],
  exports: [Sessions, SignIn, Streams],
})
export class AccessModule {}
