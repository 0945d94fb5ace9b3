import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import type { Answer } from './running-service.js';
import { eventually, RunningService } from './running-service.js';

type Resource = Record<string, unknown>;

const SYSTEM = 'https://ehr.example/appointments';
let last = 0;
const newId = (): string => `${(last += 1)}`;

const patient = (more: Resource = {}): Resource => ({
  resourceType: 'Patient',
  id: 'maria',
  name: [{ use: 'official', given: ['Maria'], family: 'Garcia' }],
  telecom: [
    { system: 'email', value: 'maria@example.com' },
    { system: 'phone', use: 'home', value: '206-555-0122', rank: 1 },
    { system: 'phone', use: 'old', value: '206-555-0133' },
    { system: 'phone', use: 'mobile', value: '(206) 555-0144', period: { end: '2020-01-01' } },
    { system: 'phone', use: 'mobile', value: '(206) 555-0111', rank: 2 },
  ],
  communication: [{ language: { coding: [{ code: 'es' }] }, preferred: true }],
  ...more,
});
const LOCATION = {
  resourceType: 'Location',
  id: 'north',
  name: 'North Clinic',
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/timezone', valueCode: 'America/Denver' }],
};
const appointment = (id: string, more: Resource = {}): Resource => ({
  resourceType: 'Appointment',
  id: `a${id}`,
  identifier: [{ system: SYSTEM, value: id }],
  status: 'booked',
  start: '2027-03-05T09:00:00-08:00',
  participant: [
    { actor: { reference: 'Patient/maria' }, status: 'accepted' },
    { actor: { reference: 'Practitioner/lee', display: 'Dr. Lee' }, status: 'accepted' },
    { actor: { reference: 'Location/north' }, status: 'accepted' },
  ],
  ...more,
});
/** With all that it refers to inside. */
const alone = (id: string, more: Resource = {}): Resource =>
  appointment(id, {
    contained: [patient()],
    participant: [{ actor: { reference: '#maria', type: 'Patient' }, status: 'accepted' }],
    ...more,
  });
const bundle = (type: string, ...resources: Resource[]): Resource => ({
  resourceType: 'Bundle',
  type,
  entry: resources.map((resource) => ({ resource })),
});

describe.each(databases())('FHIR on $name', (database) => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.start(database, { ORG_TIME_ZONE: 'America/Los_Angeles' });
  });
  afterAll(() => service.stop());

  const post = (resource: unknown, query = ''): Promise<Answer<Resource>> =>
    service.request('POST', `/intake/fhir${query}`, resource, { 'content-type': 'application/fhir+json' });
  const known = async (id: string): Promise<Resource> =>
    (await service.request('GET', `/reminder/by-external-id/${encodeURIComponent(`${SYSTEM}|${id}`)}`)).body;
  const issues = ({ body }: Answer<Resource>): Resource[] => body['issue'] as Resource[];

  it('takes in an Appointment, and says so in an OperationOutcome', async () => {
    const id = newId();
    const created = await post(alone(id));

    expect(created).toMatchObject({
      status: 201,
      body: {
        resourceType: 'OperationOutcome',
        issue: [{ severity: 'information', diagnostics: 'the reminder is created' }],
      },
    });
    expect(created.headers.get('content-type')).toContain('application/fhir+json');
    expect(created.headers.get('location')).toMatch(/^\/reminder\/[0-9a-f]{32}$/);
    expect(await known(id)).toMatchObject({
      contact_number: '12065550111',
      contact_name: 'Maria Garcia',
      language: 'es',
      appt_sys_dt: '2027-03-05 17:00:00',
      time_zone: 'America/Los_Angeles',
    });
    expect(await post(alone(id))).toMatchObject({
      status: 200,
      body: { issue: [{ diagnostics: 'the reminder is unchanged' }] },
    });
  });

  it('reads a searchset with what it includes: the clock of the Location, and with whom it is', async () => {
    const id = newId();
    const answer = await post(bundle('searchset', appointment(id), patient(), LOCATION));

    expect(answer).toMatchObject({ status: 200, body: { issue: [{ expression: ['Bundle.entry[0]'] }] } });
    expect(await known(id)).toMatchObject({
      time_zone: 'America/Denver',
      location: 'North Clinic',
      participant: 'Dr. Lee',
    });
  });

  it('answers a transaction entry by entry, and takes nothing of one with anything wrong in it', async () => {
    const [right, other] = [newId(), newId()];
    const refused = await post(
      bundle('transaction', alone(right), appointment(other), patient({ id: 'another' })),
    );

    expect(refused).toMatchObject({
      status: 422,
      body: { issue: [{ severity: 'error', code: 'not-found', expression: ['Bundle.entry[1]'] }] },
    });
    expect(issues(refused)[0]?.['diagnostics']).toContain('Patient/maria');
    expect(await known(right)).toMatchObject({ code: 'not_found' });

    const taken = await post(bundle('transaction', patient(), appointment(right), alone(other)));
    expect(taken).toMatchObject({
      status: 200,
      body: {
        type: 'transaction-response',
        entry: [
          { response: { status: '200 OK' } },
          { response: { status: '201 Created' } },
          { response: { status: '201 Created' } },
        ],
      },
    });
  });

  it('takes the right ones of a message, and says what is wrong with the others', async () => {
    const id = newId();
    const answer = await post(
      bundle(
        'message',
        { resourceType: 'MessageHeader' },
        alone(id),
        alone(newId(), { contained: [patient({ telecom: [] })] }),
      ),
    );

    expect(issues(answer)).toMatchObject([
      { severity: 'information', expression: ['Bundle.entry[1]'] },
      { severity: 'error', code: 'required', expression: ['Bundle.entry[2]'] },
    ]);
    expect(await known(id)).toMatchObject({ contact_number: '12065550111' });
  });

  it.each([
    ['pending', 'it is not booked yet'],
    ['proposed', 'it is not booked yet'],
    ['waitlist', 'it is not booked yet'],
    ['cancelled', 'there is no reminder of it: nothing was to be done'],
  ])('reminds of nothing that is %s', async (status, diagnostics) => {
    const id = newId();

    expect(issues(await post(alone(id, { status })))).toMatchObject([
      { severity: 'information', diagnostics },
    ]);
    expect(await known(id)).toMatchObject({ code: 'not_found' });
  });

  it.each(['cancelled', 'noshow', 'entered-in-error'])(
    'cancels what is %s, until it is booked again',
    async (status) => {
      const id = newId();
      await post(alone(id));

      expect(issues(await post(alone(id, { status })))).toMatchObject([
        { diagnostics: 'the reminder is canceled' },
      ]);
      expect(await known(id)).toMatchObject({ canceled_by: 'staff' });
      expect(issues(await post(alone(id)))).toMatchObject([{ diagnostics: 'the reminder is changed' }]);
      expect(await known(id)).toMatchObject({ canceled_by: null });
    },
  );

  it('keeps what became of an appointment', async () => {
    const [came, missed] = [newId(), newId()];
    const start = new Date(service.clock.now().getTime() + 3_600_000).toISOString();
    await post(bundle('collection', alone(came, { start }), alone(missed, { start })));
    expect(issues(await post(alone(came, { start, status: 'fulfilled' })))).toMatchObject([
      { severity: 'error' },
    ]);
    service.clock.advance({ hours: 2 });

    await post(
      bundle(
        'collection',
        alone(came, { start, status: 'arrived' }),
        alone(missed, { start, status: 'noshow' }),
      ),
    );
    expect([await known(came), await known(missed)]).toMatchObject([
      { outcome: 'attended' },
      { outcome: 'no_show' },
    ]);
  });

  it('ignores an older version', async () => {
    const id = newId();
    await post(alone(id, { meta: { versionId: '5' } }));

    const older = await post(alone(id, { meta: { versionId: '4' }, start: '2027-03-06T09:00:00-08:00' }));
    const canceled = await post(alone(id, { meta: { versionId: '4' }, status: 'cancelled' }));
    expect([issues(older)[0], issues(canceled)[0]]).toMatchObject(
      Array(2).fill({ severity: 'warning', code: 'conflict' }),
    );
    expect(await known(id)).toMatchObject({ appt_sys_dt: '2027-03-05 17:00:00', canceled_by: null });
  });

  it('says whether contacts come, as an AppointmentResponse', async () => {
    const id = newId();
    const start = new Date(service.clock.now().getTime() + 20 * 3_600_000).toISOString();
    const contained = [patient({ telecom: [{ system: 'sms', value: '+12065550155' }] })];
    const answered = async (): Promise<unknown> =>
      (
        await service.request(
          'GET',
          `/intake/fhir/AppointmentResponse?appointment=${encodeURIComponent(`${SYSTEM}|${id}`)}`,
        )
      ).body;
    const response = (participantStatus: string): object => ({
      total: 1,
      entry: [
        {
          resource: {
            resourceType: 'AppointmentResponse',
            appointment: { identifier: { system: SYSTEM, value: id } },
            participantStatus,
          },
        },
      ],
    });
    expect(await answered()).toMatchObject({
      resourceType: 'Bundle',
      type: 'searchset',
      total: 0,
    });

    await post(alone(id, { start, contained }));
    expect(await answered()).toMatchObject(response('needs-action'));
    await eventually(() => expect(service.textsTo('12065550155')).toHaveLength(1));
    await service.reply('si', '12065550155');
    expect(await answered()).toMatchObject(response('accepted'));
    await service.reply('no', '12065550155');
    expect(await answered()).toMatchObject(response('declined'));
    expect((await service.request('GET', '/intake/fhir/AppointmentResponse')).body).toMatchObject({
      resourceType: 'OperationOutcome',
    });
  });

  it('takes the notifications of a subscription, and notices when some are missing', async () => {
    const notification = (type: string, events: number, ...resources: Resource[]): Resource =>
      bundle(
        'history',
        {
          resourceType: 'Parameters',
          parameter: [
            { name: 'subscription', valueReference: { reference: 'https://ehr.example/Subscription/1' } },
            { name: 'type', valueCode: type },
            { name: 'events-since-subscription-start', valueString: String(events) },
            ...resources.slice(0, 1).map(() => ({ name: 'notification-event', part: [] })),
          ],
        },
        ...resources,
      );
    const alerts = async (): Promise<string> => (await service.request('GET', '/metrics')).text;
    const [first, later] = [newId(), newId()];

    expect(await post(notification('handshake', 0))).toMatchObject({ status: 200 });
    expect(issues(await post(notification('event-notification', 1, alone(first))))).toHaveLength(1);
    expect(await post(notification('heartbeat', 1))).toMatchObject({ status: 200 });
    expect(await alerts()).not.toContain('fhir_events_missed');
    expect(issues(await post(notification('event-notification', 4, alone(later))))).toMatchObject([
      { diagnostics: 'the reminder is created' },
      { severity: 'warning', diagnostics: expect.stringMatching(/^2 events/) as unknown },
    ]);
    expect(await alerts()).toContain('reminder_alerts{alert="fhir_events_missed"} 1');
    await post(notification('handshake', 4));
    expect(await alerts()).not.toContain('fhir_events_missed');
  });

  it('recognizes by its address what has no identifier, and cancels what is deleted', async () => {
    const fullUrl = `https://ehr.example/fhir/Appointment/${newId()}`;
    const entry = { fullUrl, resource: alone('x', { identifier: undefined }) };
    await post({ resourceType: 'Bundle', type: 'batch', entry: [entry] });
    const answer = await post({
      resourceType: 'Bundle',
      type: 'history',
      entry: [{ fullUrl, request: { method: 'DELETE', url: 'Appointment/x' } }],
    });

    expect(issues(answer)).toMatchObject([{ diagnostics: 'the reminder is canceled' }]);
  });

  it('is answered in FHIR also where it is no JSON at all', async () => {
    const response = await fetch(`${service.url}/intake/fhir`, {
      method: 'POST',
      headers: { 'content-type': 'application/fhir+json' },
      body: '{',
    });

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', code: 'structure' }],
    });
  });

  it('stores nothing in a dry run', async () => {
    const id = newId();

    expect((await post(alone(id), '?dry_run=true')).status).toBe(201);
    expect(await known(id)).toMatchObject({ code: 'not_found' });
  });

  it.each([
    ['no FHIR', { hello: 1 }, 400],
    ['another resource', { resourceType: 'Patient' }, 400],
    ['a bundle of another kind', { resourceType: 'Bundle', type: 'document' }, 400],
    ['no list', [], 400],
    ['no start', alone('y', { start: undefined }), 422],
    ['a start without an offset', alone('y', { start: '2027-03-05T09:00:00' }), 422],
    ['an unknown status', alone('y', { status: 'maybe' }), 422],
    [
      'several patients',
      alone('y', { participant: Array(2).fill({ actor: { reference: '#maria', type: 'Patient' } }) }),
      422,
    ],
    ['somebody who died', alone('y', { contained: [patient({ deceasedBoolean: true })] }), 422],
    ['nothing where lists are', alone('y', { participant: 7, contained: 'x', identifier: [null] }), 422],
  ])('refuses %s with an OperationOutcome', async (_what, resource, status) => {
    expect(await post(resource)).toMatchObject({
      status,
      body: { resourceType: 'OperationOutcome', issue: [{ severity: 'error' }] },
    });
  });
});
