import { join } from 'node:path';
import type { NodeAddress } from './addresses.js';
import type { Programs } from './programs.js';

/**
 * The my.cnf of a node. What any Galera cluster should have for this service: READ COMMITTED is set by the service
 * itself, `innodb_flush_log_at_trx_commit=1` must be set here (with 0, acknowledged claims were lost when all nodes
 * died). The rest keeps three nodes small enough for one machine.
 */
export function settingsOf(
  { prefix, provider }: Programs,
  folder: string,
  own: NodeAddress,
  all: readonly NodeAddress[],
): string {
  const group = all.map(({ groupPort }) => `127.0.0.1:${groupPort}`).join(',');
  const listen = [
    `gmcast.listen_addr=tcp://127.0.0.1:${own.groupPort}`,
    `ist.recv_addr=127.0.0.1:${own.incrementPort}`,
    `ist.recv_bind=127.0.0.1:${own.incrementPort}`,
    'gcache.size=128M',
    'gcache.recover=yes',
  ].join(';');
  return `[mysqld]
basedir=${prefix}
lc-messages-dir=${prefix}/share/mysql
character-sets-dir=${prefix}/share/mysql/charsets
plugin-dir=${prefix}/lib/mysql/plugin
datadir=${join(folder, 'data')}
tmpdir=${join(folder, 'tmp')}
socket=${join(folder, 's')}
pid-file=${join(folder, 'pid')}
bind-address=127.0.0.1
port=${own.sqlPort}
skip-name-resolve
character-set-server=utf8mb4
max_connections=100
performance_schema=OFF

binlog_format=ROW
default_storage_engine=InnoDB
innodb_autoinc_lock_mode=2
innodb_flush_log_at_trx_commit=1
innodb_buffer_pool_size=48M
innodb_log_file_size=48M

wsrep_on=ON
wsrep_provider=${provider}
wsrep_cluster_name=reminders
wsrep_cluster_address=gcomm://${group}
wsrep_node_name=${own.name}
wsrep_node_address=127.0.0.1:${own.groupPort}
wsrep_sst_method=rsync
wsrep_sst_receive_address=127.0.0.1:${own.statePort}
wsrep_slave_threads=2
wsrep_provider_options="${listen}"
`;
}
