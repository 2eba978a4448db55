/** Where the events are, whatever the machine's zone. */
export const zone = 'Europe/Stockholm';
