# What hangs on the wall: poster, leaflet, summary and info-screen.
office-title = On the wall
office-lead = What you print and put up where people pass by.
office-front-weekly = The weekly letter on paper
office-front-text-weekly = The week’s items on one sheet, with codes for sharing them from a phone. For those who have no screen to read at.
