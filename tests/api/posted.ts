// SPDX-License-Identifier: EUPL-1.2

/** A form as a browser posts it. */
export function asForm(fields: Record<string, string | readonly string[]>, cookie = '') {
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]))
  return {
    payload: new URLSearchParams(pairs).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'http://localhost',
      host: 'localhost',
      ...(cookie && { cookie }),
    },
  }
}

export function cookieOf(header: string | string[] | number | undefined): string {
  return String([header].flat()[0] ?? '').split(';')[0] ?? ''
}
