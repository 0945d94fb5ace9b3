import { Module } from '@nestjs/common';
import { EndedSessions } from '../sessions/ended-sessions.js';
import { Sessions } from '../sessions/sessions.js';
import { Streams } from './streams.js';

/** Who has signed in, and who listens. */
@Module({ providers: [EndedSessions, Sessions, Streams], exports: [Sessions, Streams] })
export class AccessModule {}
