// SPDX-License-Identifier: EUPL-1.2
import { createSocket } from 'node:dgram'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ProofNetwork } from './look-at-domain.query.ts'

const types = { A: 1, TXT: 16, AAAA: 28 } as const
type RecordType = keyof typeof types

export interface Outside {
  /** 'A winkel.example' → addresses; 'TXT _dijkwacht-bezwaar.winkel.example' → texts. */
  records: Map<string, string[]>
  /** What the web server answers, whatever is asked. */
  answer: { status: number; body: string; location?: string }
  /** Host and path of every request that came in. */
  asked: string[]
  /** Names of the headers that the last request carried. */
  headers: string[]
  network: ProofNetwork
  close(): Promise<void>
}

/** A small DNS and a small web server on this machine, to which nothing but this test can lead. */
export async function openOutside(): Promise<Outside> {
  const records = new Map<string, string[]>()
  const outside: Pick<Outside, 'answer' | 'asked' | 'headers'> = {
    answer: { status: 404, body: '' },
    asked: [],
    headers: [],
  }
  const dns = createSocket('udp4')
  dns.on('message', (question, from) => dns.send(answerTo(question, records), from.port, from.address))
  await new Promise<void>((resolve) => dns.bind(0, '127.0.0.1', () => resolve()))
  const web = createServer((request, reply) => {
    outside.headers = Object.keys(request.headers)
    outside.asked.push(`${request.headers.host}${request.url}`)
    const { status, body, location } = outside.answer
    reply.writeHead(status, location ? { location } : {}).end(body)
  })
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', () => resolve()))
  const port = (web.address() as AddressInfo).port
  const network: ProofNetwork = {
    dnsServers: [`127.0.0.1:${dns.address().port}`],
    isAllowed: (address) => address === '127.0.0.1',
    // There is no TLS here: the first try fails, as with a site that has none.
    ports: { https: port, http: port },
    milliseconds: 1_000,
  }
  return Object.assign(outside, {
    records,
    network,
    async close() {
      dns.close()
      await new Promise((resolve) => web.close(resolve))
    },
  })
}

/** The answer to one question (RFC 1035): the records that stand under its name and type, or none. */
function answerTo(question: Buffer, records: Map<string, string[]>): Buffer {
  const labels: string[] = []
  let at = 12
  while (question[at]) {
    const length = question[at] ?? 0
    labels.push(question.subarray(at + 1, at + 1 + length).toString('ascii'))
    at += length + 1
  }
  const type = question.readUInt16BE(at + 1)
  const named = (Object.keys(types) as RecordType[]).find((each) => types[each] === type)
  const found = records.get(`${named} ${labels.join('.').toLowerCase()}`) ?? []
  const header = Buffer.alloc(12)
  question.copy(header, 0, 0, 2)
  header.writeUInt16BE(0x8180, 2)
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(found.length, 6)
  const asked = question.subarray(12, at + 5)
  return Buffer.concat([header, asked, ...found.map((value) => record(type, named ?? 'A', value))])
}

function record(type: number, named: RecordType, value: string): Buffer {
  const data =
    named === 'TXT'
      ? Buffer.concat([Buffer.from([Buffer.byteLength(value)]), Buffer.from(value)])
      : named === 'A'
        ? Buffer.from(value.split('.').map(Number))
        : sixteen(value)
  const head = Buffer.alloc(12)
  head.writeUInt16BE(0xc00c, 0)
  head.writeUInt16BE(type, 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt32BE(0, 6)
  head.writeUInt16BE(data.length, 10)
  return Buffer.concat([head, data])
}

/** An IPv6 address written in full or with `::`. */
function sixteen(address: string): Buffer {
  const [left = '', right = ''] = address.split('::')
  const groups = (text: string) => text.split(':').filter(Boolean)
  const zeros = 8 - groups(left).length - groups(right).length
  const all = [...groups(left), ...Array.from({ length: zeros }, () => '0'), ...groups(right)]
  return Buffer.concat(all.map((group) => Buffer.from(group.padStart(4, '0'), 'hex')))
}
