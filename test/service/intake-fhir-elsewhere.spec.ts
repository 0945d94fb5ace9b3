import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { RunningService } from './running-service.js';

type Resource = Record<string, unknown>;

const BASE = 'https://ehr.example/r4';
const coded = (code: string, display: string): Resource[] => [
  { coding: [{ system: 'https://codes.example', code, display, userSelected: true }], text: display },
];
const PATIENT: Resource = {
  resourceType: 'Patient',
  id: 'p7',
  text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">Rosa Marin</div>' },
  identifier: [{ type: { text: 'MRN' }, system: 'https://ehr.example/mrn', value: 'E7' }],
  active: true,
  name: [
    { use: 'official', family: 'Marin', given: ['Rosa', 'L.'] },
    { use: 'usual', text: 'Rosa Marin', family: 'Marin', given: ['Rosa'] },
  ],
  telecom: [
    { use: 'home' },
    { system: 'phone', value: '(206) 555 0131', use: 'work', rank: 1 },
    { system: 'phone', value: '(206) 555 0132', use: 'mobile', rank: 2, period: { start: '2014' } },
  ],
  gender: 'female',
  birthDate: '1974-12-25',
  _birthDate: {
    extension: [{ url: 'https://ehr.example/time', valueDateTime: '1974-12-25T14:35:45-05:00' }],
  },
  contact: [{ telecom: [{ system: 'phone', value: '(206) 555 0133' }] }],
};
/** What systems say of an appointment beside what is read here. */
const aside = {
  text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">Results</div>' },
  serviceCategory: coded('gp', 'General Practice'),
  serviceType: coded('52', 'General Discussion'),
  specialty: coded('gp', 'General Practice'),
  appointmentType: coded('FOLLOWUP', 'A follow up visit')[0],
  reasonReference: [{ reference: 'Condition/c1', display: 'Pain' }],
  priority: 5,
  description: 'The results of the last visit',
  minutesDuration: 15,
  slot: [{ reference: 'Slot/s1' }],
  created: '2026-10-10',
  comment: 'Bring the letter',
  requestedPeriod: [{ start: '2027-06-02', end: '2027-06-09' }],
};
const start = '2027-06-08T16:00:00.000Z';
const attending = (reference: string, display: string): Resource => ({
  type: coded('ATND', 'attender'),
  actor: { reference, display },
  required: 'required',
  status: 'accepted',
});
const visit = (id: string, patient: Resource, ...others: Resource[]): Resource => ({
  resourceType: 'Appointment',
  id,
  meta: { versionId: '3', lastUpdated: '2027-01-04T20:31:42.000Z' },
  ...aside,
  status: 'booked',
  start,
  end: '2027-06-08T16:15:00.000Z',
  participant: [{ actor: patient, required: 'required', status: 'accepted' }, ...others],
});

describe.each(databases())('FHIR as others write it, on $name', (database) => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.start(database, { ORG_TIME_ZONE: 'America/Los_Angeles' });
  });
  afterAll(() => service.stop());

  const post = async (resource: unknown): Promise<Resource[]> => {
    const { body } = await service.request<Resource>('POST', '/intake/fhir', resource, {
      'content-type': 'application/fhir+json',
    });
    const entries = (body['entry'] as { response: { outcome: Resource } }[] | undefined) ?? [];
    return (body['issue'] ?? entries.map(({ response: { outcome } }) => outcome['issue'])) as Resource[];
  };
  const known = async (id: string): Promise<Resource> =>
    (await service.request('GET', `/reminder/by-external-id/${encodeURIComponent(id)}`)).body;

  it('an example with everything in it: an attender whom nobody has named, two who are named, and a place', async () => {
    await post({
      ...visit(
        'whole',
        { reference: '#p7', display: 'Rosa Marin' },
        { type: coded('ATND', 'attender'), required: 'required', status: 'needs-action' },
        attending('Practitioner/a', 'Dr Adam Lee'),
        attending('Practitioner/b', 'Dr Bea Moe'),
        { actor: { reference: 'Location/1', display: 'South Wing, second floor' }, status: 'accepted' },
      ),
      contained: [PATIENT],
    });

    expect(await known('Appointment/whole')).toMatchObject({
      contact_number: '12065550132',
      contact_name: 'Rosa Marin',
      participant: 'Dr Adam Lee',
      location: 'South Wing, second floor',
      appt_sys_dt: '2027-06-08 16:00:00',
    });
  });

  it('a page of a search, with links, absolute addresses, a video room, and an outcome beside the matches', async () => {
    const room = {
      resourceType: 'HealthcareService',
      id: '607',
      type: [{ text: 'Patient Virtual Meeting Room' }],
      telecom: [{ system: 'url', value: 'https://video.example/607' }],
    };
    const resource = {
      ...visit(
        '3005756',
        { reference: `${BASE}/Patient/p7`, display: 'Marin, Rosa L' },
        attending(`${BASE}/Practitioner/2578010`, 'Jones, Clive'),
        {
          type: [{ text: 'Patient Virtual Meeting Room' }],
          actor: { reference: '#607' },
          status: 'accepted',
        },
      ),
      contained: [room],
    };
    await post({
      resourceType: 'Bundle',
      id: '0f5531d7',
      type: 'searchset',
      total: 1,
      link: [{ relation: 'next', url: `${BASE}/Appointment?page=2` }],
      entry: [
        { fullUrl: `${BASE}/Appointment/3005756`, resource, search: { mode: 'match' } },
        { fullUrl: `${BASE}/Patient/p7`, resource: PATIENT, search: { mode: 'include' } },
        {
          resource: {
            resourceType: 'OperationOutcome',
            issue: [{ severity: 'warning', code: 'suppressed' }],
          },
          search: { mode: 'outcome' },
        },
      ],
    });

    expect(await known(`${BASE}/Appointment/3005756`)).toMatchObject({
      contact_number: '12065550132',
      participant: 'Jones, Clive',
    });
  });

  it('a transaction whose resources have no addresses yet, and references without a type', async () => {
    const patient = 'urn:uuid:61ebe359-bfdc-4613-8bf2-c5e300945f0a';
    const issues = await post({
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [
        {
          fullUrl: patient,
          resource: { ...PATIENT, id: undefined },
          request: { method: 'POST', url: 'Patient', ifNoneExist: 'identifier=E7' },
        },
        {
          fullUrl: 'urn:uuid:88f151c0-a954-468a-88bd-5ae15c08e059',
          resource: {
            ...visit('', { reference: patient }),
            id: undefined,
            identifier: [{ system: 'https://ehr.example/visits', value: 'T-1' }],
          },
          request: { method: 'POST', url: 'Appointment' },
        },
      ],
    });

    expect(issues).toMatchObject([
      [{ severity: 'information' }],
      [{ diagnostics: 'the reminder is created' }],
    ]);
    expect(await known('https://ehr.example/visits|T-1')).toMatchObject({ contact_number: '12065550132' });
  });

  it('a message that names the Patient by an identifier only', async () => {
    const actor = {
      type: 'Patient',
      identifier: { system: 'https://ehr.example/mrn', value: 'E7' },
      display: 'Marin, Rosa',
    };
    await post({
      resourceType: 'Bundle',
      type: 'message',
      timestamp: '2027-01-04T20:31:42Z',
      entry: [
        {
          resource: {
            resourceType: 'MessageHeader',
            eventCoding: { system: 'http://terminology.hl7.org/CodeSystem/v2-0003', code: 'S12' },
            source: { endpoint: 'https://ehr.example/scheduling' },
            focus: [{ reference: 'Appointment/siu' }],
          },
        },
        { resource: visit('siu', actor) },
        { resource: PATIENT },
      ],
    });

    expect(await known('Appointment/siu')).toMatchObject({ contact_number: '12065550132' });
  });

  it.each([
    ['no Patient, but somebody who is only named', { display: 'Rosa Marin' }, 'required'],
    ['a Patient that did not come with it', { reference: 'Patient/elsewhere' }, 'not-found'],
    [
      'a Patient by an identifier that nobody has',
      { type: 'Patient', identifier: { value: 'none' } },
      'not-found',
    ],
  ])('is told where there is %s', async (_, actor, code) => {
    expect(await post(visit('wrong', actor))).toMatchObject([{ severity: 'error', code }]);
  });

  describe('notifications', () => {
    const alerts = async (): Promise<string> => (await service.request('GET', '/metrics')).text;
    const parameters = (type: string, events: number, kind: string): Resource => ({
      resourceType: 'Parameters',
      meta: { profile: ['http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/status-r4'] },
      parameter: [
        { name: 'subscription', valueReference: { reference: `${BASE}/Subscription/${kind}` } },
        { name: 'topic', valueCanonical: 'https://ehr.example/topics/visits' },
        { name: 'status', valueCode: 'active' },
        { name: 'type', valueCode: type },
        { name: 'events-since-subscription-start', [kind]: kind === 'valueString' ? `${events}` : events },
        { name: 'events-in-notification', [kind]: 0 },
      ],
    });
    const history = (...resources: Resource[]): Resource => ({
      resourceType: 'Bundle',
      type: 'history',
      timestamp: '2027-01-04T20:31:42Z',
      entry: resources.map((resource) => ({
        fullUrl: `urn:uuid:${String(resource['id'])}`,
        resource,
        request: { method: 'GET', url: 'Subscription/1/$status' },
        response: { status: '200' },
      })),
    });

    it.each(['valueString', 'valueUnsignedInt', 'valueInteger', 'valueInteger64'])(
      'count their events as %s',
      async (kind) => {
        await post(history(parameters('handshake', 0, kind)));
        expect(await post(history(parameters('heartbeat', 2, kind)))).toContainEqual(
          expect.objectContaining({ diagnostics: expect.stringMatching(/^2 events/) }),
        );
      },
    );

    it('that only name the appointments are said to, also to whoever watches the service', async () => {
      await post(history(parameters('handshake', 0, 'valueString')));
      expect(await alerts()).not.toContain('fhir_events_missed');
      const status = {
        resourceType: 'SubscriptionStatus',
        id: 'c144782b',
        status: 'active',
        type: 'event-notification',
        eventsSinceSubscriptionStart: '1',
        subscription: { reference: 'Subscription/a9c3784c' },
        notificationEvent: [{ eventNumber: '1', focus: { reference: `${BASE}/Appointment/named` } }],
      };

      expect(await post(history(status))).toContainEqual(
        expect.objectContaining({
          severity: 'warning',
          diagnostics: expect.stringContaining('full resources'),
        }),
      );
      expect(await alerts()).toContain('fhir_events_missed');
      expect(await post(history(status, visit('named', { reference: 'Patient/p7' }), PATIENT))).toEqual([
        expect.objectContaining({ diagnostics: 'the reminder is created' }),
      ]);
    });
  });
});
