/** The service's own file is served in the place of this one. */
export * from '../../../platform/clock/wall-clock.js';
