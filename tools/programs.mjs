// SPDX-License-Identifier: EUPL-1.2
// Programs of Debian that some tests need. Runs before any package is there, beside their installation.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'

const browsers = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Before Debian's PostgreSQL is installed: it would make and start a server of its own, which nobody here asked for. */
function withoutCluster() {
  const folder = '/etc/postgresql-common/createcluster.d'
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/dijkwacht.conf`, 'create_main_cluster = false\n')
}

/** Before a package that would start a service of its own is installed. */
function stayOff(service) {
  mkdirSync('/etc/systemd/system', { recursive: true })
  const unit = `/etc/systemd/system/${service}.service`
  if (!existsSync(unit)) symlinkSync('/dev/null', unit)
}

/** Where Debian keeps the programs of its newest PostgreSQL. */
function postgresOfDebian() {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : []
  return `/usr/lib/postgresql/${versions.sort((a, b) => a - b).at(-1) ?? ''}/bin/initdb`
}

/** `paths`: what is there once it is installed. `isLong`: heavy, and only what `npm run soak` installs; a test run takes it along where it is. */
const wanted = [
  {
    paths: ['/usr/bin/chromium-headless-shell'],
    // Another browser will do where this one cannot be had.
    orElse: () => [process.env.CHROMIUM, ...browsers].some((path) => path && existsSync(path)),
    packages: ['chromium-headless-shell', 'fonts-dejavu-core'],
    skipped: 'de browsertests',
  },
  {
    paths: ['/usr/sbin/haproxy', '/usr/bin/openssl'],
    packages: ['haproxy', 'openssl'],
    skipped: 'de proef met certificaten achter HAProxy',
  },
  {
    paths: ['/usr/sbin/knotd', '/usr/bin/knsupdate', '/usr/sbin/unbound'],
    packages: ['knot', 'knot-dnsutils', 'unbound'],
    skipped: 'de proef van het schild met een naamserver en een resolver',
  },
  {
    paths: [postgresOfDebian()],
    packages: ['postgresql'],
    before: withoutCluster,
    skipped: 'de proef met PostgreSQL van Debian',
  },
  {
    paths: ['/usr/sbin/pgbouncer'],
    packages: ['pgbouncer'],
    before: () => stayOff('pgbouncer'),
    skipped: 'de proef achter PgBouncer',
  },
  {
    paths: ['/usr/sbin/rsyslogd', '/usr/share/doc/rsyslog-openssl'],
    packages: ['rsyslog', 'rsyslog-openssl'],
    before: () => stayOff('rsyslog'),
    skipped: 'de proef met een ontvanger van syslog',
  },
  {
    paths: ['/usr/bin/prometheus', '/usr/bin/promtool'],
    packages: ['prometheus'],
    // Nobody here asked for a service that goes on.
    before: () => stayOff('prometheus'),
    skipped: 'de proef met de alarmen in Prometheus',
    isLong: true,
  },
  {
    paths: ['/usr/sbin/clamd'],
    packages: ['clamav-daemon'],
    skipped: 'de proef met een virusscanner',
  },
  {
    // Debian's package forgets to ask for the second.
    paths: ['/usr/bin/msgconvert', '/usr/share/perl5/Email/Address.pm'],
    packages: ['libemail-outlook-message-perl', 'libemail-address-perl'],
    skipped: 'de proef van Outlook-bestanden met msgconvert',
  },
  {
    paths: ['/usr/sbin/named', '/usr/sbin/pdns_recursor', '/usr/sbin/kresd', '/usr/share/lua/5.1/cqueues'],
    packages: ['bind9', 'pdns-recursor', 'knot-resolver', 'lua-cqueues'],
    skipped: 'de proef van het schild met drie andere resolvers',
    isLong: true,
  },
  {
    paths: ['/usr/bin/chromium', '/usr/bin/firefox-esr'],
    packages: ['chromium', 'firefox-esr'],
    skipped: 'de proef van de uitbreiding in twee browsers',
    isLong: true,
  },
  {
    paths: ['/usr/bin/soffice'],
    packages: ['libreoffice-calc-nogui'],
    skipped: 'de proef van CSV in een rekenblad',
    isLong: true,
  },
  {
    paths: ['/usr/bin/Rscript', '/usr/lib/R/library/nlme', '/usr/lib/R/site-library/sandwich'],
    packages: ['r-base-core', 'r-cran-nlme', 'r-cran-sandwich'],
    skipped: 'de proef van effectmeting naast R',
    isLong: true,
  },
  {
    // Debian's Patroni forgets to ask for what it speaks to etcd with.
    paths: [
      '/usr/bin/patroni',
      '/usr/lib/python3/dist-packages/etcd',
      '/usr/bin/etcd',
      '/usr/lib/postgresql/17',
      '/usr/sbin/nft',
      '/usr/sbin/ip',
      '/usr/sbin/knotd',
      '/usr/bin/kdig',
      '/usr/sbin/haproxy',
    ],
    packages: [
      'patroni',
      'python3-etcd',
      'etcd-server',
      'postgresql-17',
      'nftables',
      'iproute2',
      'knot',
      'knot-dnsutils',
      'haproxy',
    ],
    before: withoutCluster,
    skipped: 'de proef met een cluster',
    isLong: true,
  },
  {
    paths: ['/usr/bin/pgbackrest', '/usr/lib/postgresql/17', '/usr/sbin/knotd', '/usr/bin/kdig'],
    packages: ['pgbackrest', 'postgresql-17', 'knot', 'knot-dnsutils'],
    before: withoutCluster,
    skipped: 'de proef met een teruggezette back-up',
    isLong: true,
  },
  {
    paths: ['/usr/bin/faketime'],
    packages: ['faketime'],
    skipped: 'de proeven met een andere klok',
    isLong: true,
  },
]

/** Resolves when they are there, or when it is said what is skipped without them. `isLong`: those of the soak too; `only`: what one of them is for. */
export async function installPrograms(say, { isLong = false, only } = {}) {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  const missing = wanted.filter(
    ({ paths, orElse, skipped }) =>
      (only === undefined || skipped === only) &&
      !paths.every((path) => existsSync(path)) &&
      (mayInstall || !orElse?.()),
  )
  const kept = missing.filter((one) => one.isLong && !isLong)
  if (kept.length > 0) say(`overgeslagen: ${kept.map((one) => one.skipped).join(', ')} (npm run soak doet ze)`)
  const now = missing.filter((one) => !kept.includes(one))
  if (now.length === 0) return
  const packages = now.flatMap((one) => one.packages).join(' ')
  const skipped = now.map((one) => one.skipped).join(' en ')
  if (!mayInstall) return say(`overgeslagen: ${skipped}. Als root: apt-get install ${packages}`)
  say(`${packages} installeren met apt-get (eenmalig)`)
  for (const { before } of now) before?.()
  const install = `apt-get update -q && apt-get install -y -q --no-install-recommends ${packages}`
  const child = spawn('sh', ['-c', install], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  const code = await new Promise((done) => child.on('close', done))
  say(code === 0 ? 'programma’s van Debian geïnstalleerd' : `apt-get lukte niet. Overgeslagen: ${skipped}`)
}
