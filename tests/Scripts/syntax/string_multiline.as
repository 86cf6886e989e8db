// A string literal ends on its line
// covers: A1.string-multiline
void main()
{
    string s = "first // expect error AS1003
}
