import { everySecond } from './every-second.ts'

everySecond(2)
