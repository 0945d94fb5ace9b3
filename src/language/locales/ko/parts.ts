export const TO = '(을|를|은|는|도|이|가|좀)';
