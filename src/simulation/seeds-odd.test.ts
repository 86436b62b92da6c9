import { everySecond } from './every-second.ts'

// In two files, so that two processors share them.
everySecond(1)
