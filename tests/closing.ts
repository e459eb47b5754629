// SPDX-License-Identifier: EUPL-1.2
// Beside every test file of the database: what it opened is closed and removed after it, whatever came of it.
import { afterAll } from 'vitest'
import { closeEverything } from './context.ts'

afterAll(closeEverything)
