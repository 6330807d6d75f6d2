# Det, der hænger på væggen: plakat, folder, opsummering og infoskærm.
office-title = På væggen
office-lead = Det, I printer og hænger op, hvor folk kommer forbi.
office-front-weekly = Ugebrevet på papir
office-front-text-weekly = Ugens indhold på ét ark med koder, så man kan dele fra mobilen. Til dem, der ikke sidder ved en skærm.
