// @ before numbers and strings
// covers: A4.handle-of
void main()
{
    int n = 1;
    @n; // expect error AS3009
    string s;
    @s; // expect error AS3009
}
