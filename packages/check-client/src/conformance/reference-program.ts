#!/usr/bin/env node
// SPDX-License-Identifier: EUPL-1.2
// What the kit expects of a program, answered by this library: dijkwacht-conformance "node reference-program.js"
import { createInterface } from 'node:readline'
import { bestGroup } from '#best-group'
import { answerThrough } from './answer.ts'

const answer = answerThrough(await bestGroup())
for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line)))}\n`)
