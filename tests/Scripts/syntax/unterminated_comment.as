// A block comment that never ends
// covers: A1.comments
// oracle: none (reports the end of the file)
void main()
{
}
/* never closed // expect error AS1002
