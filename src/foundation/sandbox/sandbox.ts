// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, fork } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(import.meta.dirname, '../../..')
/** An idle process gives its memory back. */
const keptMilliseconds = 30_000

interface SandboxLimits {
  milliseconds: number
  /** Of JavaScript; buffers come on top. */
  megabytes: number
}

/** 'damaged': the work failed, or took its process down with it. */
type NotDone = 'took-too-long' | 'damaged'

/** What the process is asked, and what it answers. */
export interface Asked {
  file: string
  name: string
  given: unknown[]
}
export type Answered = { done: unknown } | { fault: string }

/**
 * Work on what strangers send, in a process of its own, one at a time: it has no setting, key or connection of ours, reads nothing but the program, writes
 * nothing, starts nothing, and gives way to whoever answers people. What takes too long or too much is ended, and only that.
 */
export class Sandbox<Given extends unknown[], Done> {
  readonly #file: string
  readonly #name: string
  readonly #limits: SandboxLimits
  #process: ChildProcess | null = null
  #last: Promise<unknown> = Promise.resolve()
  #idle: NodeJS.Timeout | undefined

  /** `work`: exported by `file` under its own name. Both ways go copies, of plain things, bytes and dates only. */
  constructor(file: URL, work: (...given: Given) => Promise<Done>, limits: SandboxLimits) {
    this.#file = file.href
    this.#name = work.name
    this.#limits = limits
  }

  do(...given: Given): Promise<Done | NotDone> {
    const doing = this.#last.then(() => this.#one(given))
    this.#last = doing
    return doing
  }

  #one(given: Given): Promise<Done | NotDone> {
    clearTimeout(this.#idle)
    const own = (this.#process ??= begin(this.#limits.megabytes))
    return new Promise((done) => {
      const end = (answer: Done | NotDone, isOver: boolean) => {
        clearTimeout(timer)
        own.removeAllListeners()
        hold(own, false)
        if (isOver) this.#stop(own)
        else this.#idle = setTimeout(() => this.#stop(own), keptMilliseconds).unref()
        done(answer)
      }
      const timer = setTimeout(() => end('took-too-long', true), this.#limits.milliseconds)
      own.once('message', (answer: Answered) =>
        'done' in answer ? end(answer.done as Done, false) : end('damaged', false),
      )
      own.once('error', () => end('damaged', true))
      own.once('exit', () => end('damaged', true))
      hold(own, true)
      own.send({ file: this.#file, name: this.#name, given } satisfies Asked, (error) => error && end('damaged', true))
    })
  }

  #stop(own: ChildProcess): void {
    if (this.#process === own) this.#process = null
    own.on('error', () => {})
    own.kill('SIGKILL')
  }
}

/** Whether the program stays for its answer; it never stays for one that waits for work. */
function hold(own: ChildProcess, isHeld: boolean): void {
  if (isHeld) own.ref()
  else own.unref()
  if (isHeld) own.channel?.ref()
  else own.channel?.unref()
}

function begin(megabytes: number): ChildProcess {
  // The code and its packages; not `var/data`, where a trial keeps its key.
  const readable = [
    ...['src', 'packages', 'node_modules', 'package.json'].map((name) => join(root, name)),
    realpathSync(join(root, 'node_modules')),
  ]
  const own = fork(fileURLToPath(new URL('./sandboxed-process.ts', import.meta.url)), [], {
    execPath: process.execPath,
    execArgv: [
      '--permission',
      ...readable.map((path) => `--allow-fs-read=${path}`),
      // Words in pictures are read in a thread of it.
      '--allow-worker',
      '--disable-warning=SecurityWarning',
      `--max-old-space-size=${megabytes}`,
    ],
    // The time zone is all that it may know of us.
    env: { TZ: new Intl.DateTimeFormat().resolvedOptions().timeZone, NODE_ENV: 'production' },
    cwd: root,
    serialization: 'advanced',
    // What it says could be what it reads.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  try {
    if (own.pid !== undefined) setPriority(own.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {} // It works all the same.
  return own
}
