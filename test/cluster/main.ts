import { parseArgs } from 'node:util';
import { Belongings } from '../chaos/belongings.js';
import { Burst } from './burst.js';
import { Installation } from './installation.js';
import { PROBES } from './probes.js';
import { SCENARIOS } from './scenarios.js';
import { printTable } from './table.js';

const { values } = parseArgs({
  options: {
    reminders: { type: 'string', default: '1000' },
    scenario: { type: 'string', multiple: true },
    keep: { type: 'boolean', default: false },
  },
});

const belongings = new Belongings(values.keep);
if (values.keep) console.log(`Logs: ${belongings.folder}`);
try {
  const installation = await Installation.start(belongings);
  const passed = await prove(installation, Number(values.reminders), values.scenario);
  console.log(passed ? '\nNothing lost, nothing doubled.' : '\nNOT as promised: see above.');
  process.exitCode = passed ? 0 : 1;
  await installation.stop();
} finally {
  await belongings.release();
}

/** @returns whether everything was as promised */
async function prove(installation: Installation, reminders: number, only?: string[]): Promise<boolean> {
  const { cluster, replicas } = installation;
  console.log(
    `MariaDB ${cluster.version} with Galera ${await cluster.galeraVersion()}: ${cluster.nodes.length} nodes, ${replicas.length} replicas.`,
  );
  const complaints: string[] = [];
  const probed = [];
  for (const probe of PROBES) {
    const { complaints: some, ...row } = await probe(installation);
    probed.push(row);
    complaints.push(...some);
  }
  printTable(probed);
  const rows = [];
  for (const scenario of SCENARIOS.filter(({ name }) => !only || only.includes(name))) {
    const { complaints: some, row } = await new Burst(installation, scenario, reminders).run();
    console.log(`${scenario.name}: ${some.length === 0 ? 'ok' : 'RED'}, ${row.seconds} s`);
    rows.push(row);
    complaints.push(...some);
  }
  printTable(rows);
  for (const complaint of complaints.slice(0, 50)) console.log(complaint);
  if (complaints.length > 50) console.log(`… and ${complaints.length - 50} more`);
  return complaints.length === 0;
}
