// SPDX-License-Identifier: EUPL-1.2

/** What is known of the insides of a file that somebody sent. */
export const scanStates = ['not-scanned', 'clean', 'malware-found', 'unscannable'] as const
export type ScanState = (typeof scanStates)[number]

type ScanStep = 'find-nothing' | 'find-malware' | 'fail'

/** A file that could not be scanned is tried again; what was found stands, because the file is wiped then. The drawing is made from this. */
export const scanSteps: Record<ScanState, Partial<Record<ScanStep, ScanState>>> = {
  'not-scanned': { 'find-nothing': 'clean', 'find-malware': 'malware-found', fail: 'unscannable' },
  unscannable: { 'find-nothing': 'clean', 'find-malware': 'malware-found', fail: 'unscannable' },
  // The same file came again, and the signatures had become newer.
  clean: { 'find-malware': 'malware-found' },
  'malware-found': {},
}

/** Times that a file is sent to the scanner before it stays "could not be scanned". */
export const mostAttempts = 3
