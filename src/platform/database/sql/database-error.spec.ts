import { describe, expect, it } from '@jest/globals';
import { databaseFailure } from './database-error.js';

function driverError(errno: number, message = 'as the server says'): Error {
  return Object.assign(new Error(message), { errno });
}

describe('what a database says', () => {
  it.each([
    ['a deadlock, or a certification that was lost on Galera', 1213],
    ['a lock timeout', 1205],
    ['a certification that was lost on Group Replication', 3101],
    ['a write conflict on TiDB', 9007],
  ])('means that all was undone: %s', (_, errno) => {
    expect(databaseFailure(driverError(errno))).toBe('rolled_back');
  });

  it('means that all was undone where InnoDB gave way to another member of the group at COMMIT', () => {
    const error = driverError(1180, "Got error 149 - 'Lock deadlock; Retry transaction' during COMMIT");
    expect(databaseFailure(error)).toBe('rolled_back');
  });

  it('leaves it open where a Galera node lost its cluster at COMMIT: the others may have carried it out', () => {
    const words = 'provider status: Not connected to Primary Component';
    const error = driverError(1180, `Error while appending streaming replication fragment(${words})`);
    expect(databaseFailure(error)).toBe('unavailable');
  });

  it.each([
    ['a Galera node outside of its cluster', 1047],
    ['read-only since a failover', 1290],
    ['too many connections', 1040],
    ['a server that shuts down', 1053],
    ['MySQL in offline mode', 3032],
  ])('leaves it open: %s', (_, errno) => {
    expect(databaseFailure(driverError(errno))).toBe('unavailable');
  });

  it.each(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'PROTOCOL_CONNECTION_LOST'])(
    'leaves it open where the connection failed: %s',
    (code) => {
      expect(databaseFailure(Object.assign(new Error('no answer'), { code }))).toBe('unavailable');
    },
  );

  it.each([
    ['ER_PARSE_ERROR', 1064],
    ['ER_DATA_TOO_LONG', 1406],
    ['ER_ACCESS_DENIED_ERROR', 1045],
  ])('is no outage where the server refuses the statement itself: %s', (code, errno) => {
    expect(databaseFailure(Object.assign(driverError(errno), { code }))).toBe('other');
  });
});
