import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { eventWebhooks } from './events/feed/event-webhooks.js';
import { DOCUMENT_FILES } from './platform/http/documentation/document-files.js';
import { openApiDocument, written } from './platform/http/documentation/open-api.js';
import { loadSettings } from './settings.js';

/*
 * A part of the build: writes the OpenAPI document to where the service reads it. Nothing is started for it: a preview knows all
 * classes and makes none, so that there is no database and no port.
 */
Logger.overrideLogger(false);
const preview = { preview: true, abortOnError: false };
const app = await NestFactory.create(AppModule.with(loadSettings({})), new FastifyAdapter(), preview);
const document = openApiDocument(app, eventWebhooks());
for (const format of ['json', 'yaml'] as const)
  await writeFile(DOCUMENT_FILES[format], written(document, format));
