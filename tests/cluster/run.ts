// SPDX-License-Identifier: EUPL-1.2
// npm run cluster: three machines to try by hand. npm run cluster -- kill N [seed]: the program on them, under load, while N things are killed. npm run cluster -- price: what it costs that a commit is on two machines.
import { copyFileSync, mkdtempSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { missingPrograms, startCluster } from './cluster.ts'
import { kill } from './kill.ts'
import { price } from './price.ts'
import { hasOwnNetwork, outerFolder, ownFolder, runApart } from './own-namespaces.ts'

const [command = 'try'] = process.argv.slice(2)
const missing = missingPrograms()
if (missing.length > 0) {
  console.error(
    `not run: ${missing.join(', ')} is not there. As root: apt-get install patroni python3-etcd etcd-server haproxy postgresql-17 nftables iproute2`,
  )
  process.exit(2)
}
const folder = ownFolder()
if (folder === undefined) process.exit(await runApart(process.argv.slice(1), command !== 'try'))

const began = Date.now()
const cluster = await startCluster(folder, hasOwnNetwork())
console.log(`the cluster is whole after ${Math.round((Date.now() - began) / 1000)} s`)
console.log(
  (await cluster.states())
    .map((state, n) => `${cluster.nodes[n]?.name} ${cluster.nodes[n]?.address} ${JSON.stringify(state)}`)
    .join('\n'),
)
console.log(`DATABASE_URL=${cluster.programUrl}\nMIGRATE_DATABASE_URL=${cluster.ownerUrl}`)
if (command === 'kill') {
  const [times, seed] = [Number(process.argv[3] ?? 3), Number(process.argv[4] ?? Math.floor(Date.now() / 86_400_000))]
  const isGood = await kill(cluster, folder, times, seed)
  if (!isGood) {
    const kept = mkdtempSync(join(outerFolder(), 'dijkwacht-cluster-logs-'))
    for (const name of readdirSync(folder))
      if (name.endsWith('.log')) copyFileSync(join(folder, name), join(kept, name))
    console.log(`what everything said: ${kept}`)
  }
  process.exit(isGood ? 0 : 1)
}
if (command === 'price') console.log((await price(cluster.url('probe'))).join('\n'))
if (command === 'try') await new Promise(() => setInterval(() => {}, 60_000))
process.exit(0)
