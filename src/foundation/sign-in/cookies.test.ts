// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { cookieOptions, sessionCookie } from './cookies.ts'

const base = 'https://dijkwacht.example'

test('over https the browser guards the cookie: __Host- demands Secure, Path=/ and no domain', () => {
  expect(sessionCookie(base)).toBe('__Host-dijkwacht-session')
  expect(cookieOptions(base)).toEqual({ httpOnly: true, sameSite: 'lax', path: '/', secure: true })
  expect(sessionCookie('http://localhost:3000')).toBe('dijkwacht-session')
})
