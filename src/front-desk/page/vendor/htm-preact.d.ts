/** The file beside this address is htm's own, served from its package. */
export * from 'htm/preact/standalone';
