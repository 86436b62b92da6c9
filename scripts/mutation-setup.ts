import fc from 'fast-check'

// Whether a change is noticed is all that counts: nobody looks for the smallest example of it.
fc.configureGlobal({ endOnFailure: true })
